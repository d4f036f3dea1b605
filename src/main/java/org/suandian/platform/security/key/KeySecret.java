package org.suandian.platform.security.key;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text that its holder keeps: {@code sk_}, a public part by which people know it, and 190 random bits. Only its SHA-256 is ever
 * stored; with that much chance in it nothing slower is needed.
 */
public final class KeySecret {

    private static final String START = "sk_";
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int PREFIX_LETTERS = 10;
    private static final int SECRET_LETTERS = 32; // of 62 each: 190 bits
    private static final Pattern FORM = Pattern.compile("sk_([A-Za-z0-9]{10})_[A-Za-z0-9]{32}");

    private final String text;
    private final String prefix;

    private KeySecret(String text, String prefix) {
        this.text = text;
        this.prefix = prefix;
    }

    /** A new one. */
    public static KeySecret random() {
        SecureRandom random = new SecureRandom();
        String prefix = START + letters(random, PREFIX_LETTERS);
        return new KeySecret(prefix + "_" + letters(random, SECRET_LETTERS), prefix);
    }

    /** Empty if the text cannot be a key. */
    public static Optional<KeySecret> find(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() ? Optional.of(new KeySecret(text, START + form.group(1))) : Optional.empty();
    }

    /** Whether the text begins as a key does, sound or not. */
    public static boolean isMeantAsKey(String text) {
        return text.startsWith(START);
    }

    /** What may be seen by everybody. */
    public String prefix() {
        return prefix;
    }

    /** The whole, to be shown to its holder once. */
    public String reveal() {
        return text;
    }

    /** What is stored. */
    public byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public part only, wherever it is written by mistake. */
    @Override
    public String toString() {
        return prefix;
    }

    private static String letters(SecureRandom random, int count) {
        StringBuilder text = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
