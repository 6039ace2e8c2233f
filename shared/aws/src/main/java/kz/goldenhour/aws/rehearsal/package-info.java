/// What a function does before its snapshot is taken, so that its first request finds everything loaded: its own work,
/// on
/// a stage where nothing is real.
@NullMarked
package kz.goldenhour.aws.rehearsal;

import org.jspecify.annotations.NullMarked;
