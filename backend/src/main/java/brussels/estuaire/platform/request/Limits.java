package brussels.estuaire.platform.request;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much and how often anybody may ask. */
@ConfigMapping(prefix = "estuaire.limits")
interface Limits {
    /** The largest body of JSON. */
    @WithDefault("1M")
    MemorySize body();

    /** The largest file that is brought, where one may be. */
    @WithDefault("10M")
    MemorySize upload();

    /** The largest file that is set aside on the disk. */
    @WithDefault("25M")
    MemorySize file();

    /** The longest address with its parameters, in characters. */
    @WithDefault("4096")
    int address();

    /** The largest headers together. */
    @WithDefault("16K")
    MemorySize headers();

    /** Writes by a visitor, per address and operation: generous, for an office shares one address. */
    Rate visitor();

    /** Writes by somebody who is signed in, per person or service account and operation. */
    Rate caller();

    /** What costs much, by whoever asks for it, per caller or address and operation. */
    Rate costly();

    /** So many at once, refilled evenly over a period. */
    interface Rate {
        @WithDefault("300")
        int writes();

        @WithDefault("PT1M")
        Duration per();
    }
}
