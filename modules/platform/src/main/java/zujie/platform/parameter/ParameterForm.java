package zujie.platform.parameter;

import zujie.kernel.rule.InvalidValue;

/** What a module asks of the text of its parameters beyond their length; every bean of this type is asked before a change. */
public interface ParameterForm {

    /**
     * Lets a value pass that the module can read, and all that is not its own.
     *
     * @param key such as {@code outreach.warning-levels-bank}
     * @throws InvalidValue on {@code value}, naming the part that is wrong
     */
    void check(String key, String value);
}
