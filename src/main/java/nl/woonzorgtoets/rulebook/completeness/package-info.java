/** Whether a framework says all it has to say: what no rule, no class and no verdict can ever reach is told before it judges anybody. */
package nl.woonzorgtoets.rulebook.completeness;
