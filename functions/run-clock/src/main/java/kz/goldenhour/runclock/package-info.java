/// Every minute: what is due now.
@NullMarked
package kz.goldenhour.runclock;

import org.jspecify.annotations.NullMarked;
