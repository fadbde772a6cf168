package zujie.platform.parameter;

/** A parameter was given another value. */
record ParameterChanged(String key) {}
