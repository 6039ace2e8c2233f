/// Hashing of the officers' PINs, and the pepper that is kept apart from the hashes.
@NullMarked
package kz.goldenhour.aws.pin;

import org.jspecify.annotations.NullMarked;
