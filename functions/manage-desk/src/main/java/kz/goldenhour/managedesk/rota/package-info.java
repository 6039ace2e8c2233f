/// The rota of a desk as iCalendar (RFC 5545): read, checked for holes, and written.
@NullMarked
package kz.goldenhour.managedesk.rota;

import org.jspecify.annotations.NullMarked;
