/// A journalist files a report, reads it, disputes it.
@NullMarked
package kz.goldenhour.submitreport;

import org.jspecify.annotations.NullMarked;
