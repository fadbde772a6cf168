package zujie.acceptance;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Says what was on the screens when a test failed: "waited for a form" is of no use to somebody who has only the log and
 * cannot see that an error page stood there instead. Registered for all tests.
 */
public final class WhatWasShown implements TestExecutionExceptionHandler {

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        Browser.onScreen().forEach(screen -> System.out.println("失败时的页面 on the screen: " + screen));
        throw failure;
    }
}
