/** A whole regelset as a reader sees it: the policy documents with their paragraphs, and under each what the rules make of it. */
@NamedInterface("framework")
package nl.woonzorgtoets.wording.framework;

import org.springframework.modulith.NamedInterface;
