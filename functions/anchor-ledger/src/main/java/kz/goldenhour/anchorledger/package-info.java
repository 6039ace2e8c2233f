/// The Lambda function anchor-ledger.
@NullMarked
package kz.goldenhour.anchorledger;

import org.jspecify.annotations.NullMarked;
