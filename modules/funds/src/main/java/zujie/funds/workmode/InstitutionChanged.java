package zujie.funds.workmode;

/** Another way to work with an institution was agreed. */
record InstitutionChanged(String bankCode) {}
