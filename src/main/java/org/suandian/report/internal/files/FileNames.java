package org.suandian.report.internal.files;

import java.util.List;

/** Names of the files that are no rendering of the report. */
public final class FileNames {

    /** Sha-256 and length of each file of the report. */
    public static final String MANIFEST = "manifest.json";

    /** The Ed25519 signature of the manifest's bytes, 64 bytes. */
    public static final String SIGNATURE = "manifest.sig";

    /** The public key that the signature can be checked with. */
    public static final String PUBLIC_KEY = "signing-key.pem";

    /** What went into the run: written anew from the ledger each time, never stored a second time. */
    public static final String ACTIVITY = "activity.csv";

    /** Files that the manifest cannot list: itself, and its signature. */
    static final List<String> UNLISTED = List.of(MANIFEST, SIGNATURE);

    private FileNames() {}
}
