/// Press desks, their officers and what only an officer knows.
@NullMarked
package kz.goldenhour.domain.desk;

import org.jspecify.annotations.NullMarked;
