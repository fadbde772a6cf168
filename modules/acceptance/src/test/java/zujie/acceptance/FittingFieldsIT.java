package zujie.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** A form asks for what its kind needs: the rest is neither shown nor sent. */
class FittingFieldsIT {

    @Test
    void shouldShowTheFieldsOfTheChosenKindOnly() {
        try (Browser browser = new Browser()) {
            Page page = browser.login("cmbc", "/console/funds/new-bank-report.xhtml");
            assertThat(page.locator("[id$=':payeeAccount']")).isVisible();
            assertThat(page.locator("[id$=':featureCode']")).isHidden();
            page.fill("[id$=':payeeName']", "王强");

            page.selectOption("[id$=':kind']", "ABNORMAL_OPENING");

            assertThat(page.locator("[id$=':payeeName']")).isHidden();
            assertThat(page.locator("[id$=':payeeName']")).hasValue("");
            assertThat(page.locator("[id$=':featureCode']")).isVisible();
            assertThat(page.locator("[id$=':personName']")).isVisible();

            page.selectOption("[id$=':kind']", "CASE");

            assertThat(page.locator("[id$=':payeeName']")).hasValue("王强");
        }
    }

    /** What is wrong stays in sight, and the choice is still the one that was sent. */
    @Test
    void shouldKeepTheChoiceWhenTheFormComesBack() {
        try (Browser browser = new Browser()) {
            Page page = browser.login("cmbc", "/console/funds/new-bank-report.xhtml");
            page.selectOption("[id$=':kind']", "INVOLVED_ACCOUNT");
            page.selectOption("[id$=':unitCode']", new SelectOption().setIndex(1));
            page.click("[id$=':submit']");

            assertThat(page.locator(".field:has([id$=':featureCode']) .bad")).isVisible();
            assertThat(page.locator("[id$=':payeeAccount']")).isHidden();
        }
    }
}
