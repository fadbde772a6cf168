package zujie.web.el;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordResolverTest {

    record Row(String title, Long amountFen, boolean urgent) {
        String extra() {
            return "not a component";
        }
    }

    private final RecordResolver resolver = new RecordResolver();
    private final ELContext context = new ELContext() {
        @Override
        public ELResolver getELResolver() {
            return resolver;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            throw new UnsupportedOperationException();
        }

        @Override
        public VariableMapper getVariableMapper() {
            throw new UnsupportedOperationException();
        }
    };

    @Test
    void shouldReadComponentsAsProperties() {
        Row row = new Row("止付", 5_000_000L, true);
        assertThat(resolver.getValue(context, row, "title")).isEqualTo("止付");
        assertThat(resolver.getValue(context, row, "amountFen")).isEqualTo(5_000_000L);
        assertThat(resolver.getValue(context, row, "urgent")).isEqualTo(true);
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void shouldReadNullComponent() {
        assertThat(resolver.getValue(context, new Row("x", null, false), "amountFen"))
                .isNull();
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void shouldLeaveToOthersWhatIsNoComponent() {
        context.setPropertyResolved(false);
        assertThat(resolver.getValue(context, new Row("x", 1L, false), "extra")).isNull();
        assertThat(resolver.getValue(context, "no record", "title")).isNull();
        assertThat(resolver.getValue(context, null, "title")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void shouldRefuseToWrite() {
        Row row = new Row("x", 1L, false);
        assertThat(resolver.isReadOnly(context, row, "title")).isTrue();
        assertThatThrownBy(() -> resolver.setValue(context, row, "title", "y"))
                .isInstanceOf(PropertyNotWritableException.class);
    }
}
