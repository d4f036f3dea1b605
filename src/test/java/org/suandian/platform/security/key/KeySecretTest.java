package org.suandian.platform.security.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeySecretTest {

    @Test
    void aKeyIsReadAsItWasMade() {
        KeySecret made = KeySecret.random();
        KeySecret read = KeySecret.find(made.reveal()).orElseThrow();
        assertThat(read.sha256()).isEqualTo(made.sha256());
        assertThat(read.prefix()).isEqualTo(made.prefix());
    }

    @Test
    void thePublicPartTellsNothingOfTheRest() {
        KeySecret made = KeySecret.random();
        assertThat(made.prefix()).matches("sk_[A-Za-z0-9]{10}");
        assertThat(made.reveal()).matches("sk_[A-Za-z0-9]{10}_[A-Za-z0-9]{32}").startsWith(made.prefix());
        assertThat(Math.log(62) / Math.log(2) * 32).isGreaterThan(160);
    }

    @Test
    void aKeyThatIsWrittenByMistakeShowsItsPublicPartOnly() {
        KeySecret made = KeySecret.random();
        assertThat("%s".formatted(made)).isEqualTo(made.prefix());
    }

    @Test
    void keysDiffer() {
        Set<String> secrets = new HashSet<>();
        Set<Character> letters = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            String text = KeySecret.random().reveal();
            secrets.add(text);
            letters.add(text.charAt(text.length() - 1));
        }
        assertThat(secrets).hasSize(1_000);
        assertThat(letters).hasSizeGreaterThan(55);
    }

    @Test
    void whatIsNoKeyIsNotReadAsOne() {
        String text = KeySecret.random().reveal();
        assertThat(KeySecret.find(text + "x")).isEmpty();
        assertThat(KeySecret.find(text.substring(1))).isEmpty();
        assertThat(KeySecret.find(text.replace("sk_", "pk_"))).isEmpty();
    }
}
