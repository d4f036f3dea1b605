package org.suandian.placement.internal.storage;

import org.suandian.placement.replan.ReplanStart;

/** What a replan goes on from. */
public final class ReplanPacking {

    private ReplanPacking() {}

    public static byte[] pack(ReplanStart start) {
        return Packing.write(output -> {
            output.writeInt(start.nowSlot());
            output.writeLong(start.moveMicro());
            output.write(PlacementPacking.pack(start.stood()));
        });
    }

    public static ReplanStart unpack(byte[] packed) {
        return Packing.read(
                packed,
                input -> new ReplanStart(
                        input.readInt(), input.readLong(), PlacementPacking.unpack(input.readAllBytes())));
    }
}
