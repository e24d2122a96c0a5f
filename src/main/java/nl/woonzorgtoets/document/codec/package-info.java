/** The bytes of a case and back, by version: what was once written is read and written again to the byte, for ever. */
@NamedInterface("codec")
package nl.woonzorgtoets.document.codec;

import org.springframework.modulith.NamedInterface;
