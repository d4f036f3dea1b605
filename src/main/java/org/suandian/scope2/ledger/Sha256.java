package org.suandian.scope2.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash of the ledger. */
public final class Sha256 {

    private Sha256() {}

    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
