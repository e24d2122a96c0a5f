/** All there is to say about a verdict, in Dutch; page, letter and command line choose from it. */
@NamedInterface("telling")
package nl.woonzorgtoets.wording.telling;

import org.springframework.modulith.NamedInterface;
