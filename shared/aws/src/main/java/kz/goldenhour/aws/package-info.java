/// What every function stands on: clients, settings, the snapshot, the log.
@NullMarked
package kz.goldenhour.aws;

import org.jspecify.annotations.NullMarked;
