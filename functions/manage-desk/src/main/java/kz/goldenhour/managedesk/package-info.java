/// Desks, officers, callers and their keys.
@NullMarked
package kz.goldenhour.managedesk;

import org.jspecify.annotations.NullMarked;
