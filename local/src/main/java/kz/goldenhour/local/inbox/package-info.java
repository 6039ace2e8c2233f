/// Stands in for SNS: keeps what would have been sent, and shows it as phones, mail programs and media would.
@NullMarked
package kz.goldenhour.local.inbox;

import org.jspecify.annotations.NullMarked;
