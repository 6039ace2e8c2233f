/// What tests, local/ and bench/ share: made-up words of the house (all people are marked SAMPLE), ports in memory,
/// DynamoDB Local and faults.
@NullMarked
package kz.goldenhour.testing;

import org.jspecify.annotations.NullMarked;
