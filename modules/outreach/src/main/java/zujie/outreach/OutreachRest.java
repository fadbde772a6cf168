package zujie.outreach;

import java.util.Set;
import zujie.outreach.bulletin.BulletinsResource;
import zujie.outreach.dissuasion.desk.DissuasionsResource;
import zujie.outreach.dissuasion.sheet.WarningSheetsResource;
import zujie.outreach.dissuasion.sms.SmsTemplatesResource;
import zujie.outreach.dissuasion.source.WarningsResource;
import zujie.outreach.tip.TipsResource;
import zujie.platform.rest.RestModule;

/** What outreach adds to the API. */
public final class OutreachRest implements RestModule {

    @Override
    public Set<Class<?>> classes() {
        return Set.of(
                BulletinsResource.class,
                DissuasionsResource.class,
                WarningsResource.class,
                WarningSheetsResource.class,
                SmsTemplatesResource.class,
                TipsResource.class);
    }
}
