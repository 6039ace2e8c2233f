/// Officers' own pages: drills, changes of a colleague, enrolment.
@NullMarked
package kz.goldenhour.managedesk.own;

import org.jspecify.annotations.NullMarked;
