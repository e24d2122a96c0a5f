/** Cases as files that can be read, checked and replayed on their own. */
@NamedInterface("bundle")
package nl.woonzorgtoets.archive.bundle;

import org.springframework.modulith.NamedInterface;
