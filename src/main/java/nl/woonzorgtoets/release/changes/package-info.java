/** What one regelset does otherwise than another, in sentences. */
@NamedInterface("changes")
package nl.woonzorgtoets.release.changes;

import org.springframework.modulith.NamedInterface;
