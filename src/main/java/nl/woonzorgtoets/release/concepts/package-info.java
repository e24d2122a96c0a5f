/** Regelsets that somebody proposes and that do not judge yet: checked, and kept under a number. */
@NamedInterface("concepts")
package nl.woonzorgtoets.release.concepts;

import org.springframework.modulith.NamedInterface;
