/// The ends of the ledgers, kept where nobody can change them.
@NullMarked
package kz.goldenhour.aws.anchor;

import org.jspecify.annotations.NullMarked;
