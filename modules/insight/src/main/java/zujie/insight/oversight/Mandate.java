package zujie.insight.oversight;

/**
 * What an authority may look at.
 *
 * @param areaPath the police unit whose figures it sees, with those below it
 * @param areaName how that unit is shown
 */
record Mandate(Field field, String areaPath, String areaName) {

    /** Whose work an authority oversees. */
    enum Field {
        /** Banks: 人民银行, 金融监管总局. */
        BANKS("insight.oversight-banks"),
        /** Carriers: 工业和信息化部, 通信管理局. */
        CARRIERS("insight.oversight-carriers"),
        /** No partner of this system: 市场监管, 税务; the month's totals only. */
        TOTALS("insight.oversight-totals");

        private final String parameter;

        Field(String parameter) {
            this.parameter = parameter;
        }

        /** The dated parameter that names the authorities of the field. */
        String parameter() {
            return parameter;
        }
    }
}
