package zujie.directory.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zujie.directory.api.Organisation;
import zujie.kernel.org.OrgKind;
import zujie.web.message.Outcome;

/** A new organisation. */
@Named
@ViewScoped
public class NewOrganisationPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    OrganisationQueries queries;

    @Inject
    RegisterOrganisation register;

    @Inject
    Outcome outcome;

    private String kind = OrgKind.POLICE.name();
    private String code;
    private String name;
    private String shortName;
    private String level;
    private String parentCode;
    private transient List<Organisation> superiors;

    public List<String> getKinds() {
        return Arrays.stream(OrgKind.values()).map(OrgKind::name).toList();
    }

    public List<String> getLevels() {
        return OrgLevel.of(OrgKind.valueOf(kind)).stream().map(Enum::name).toList();
    }

    /** Open organisations of the same tree, code by what is shown. */
    public Map<String, String> getSuperiors() {
        if (superiors == null) {
            superiors = queries.list(OrgKind.valueOf(kind));
        }
        Map<String, String> choices = new LinkedHashMap<>();
        superiors.stream()
                .filter(o -> o.active() && !o.level().equals(OrgLevel.OPERATIONS.name()))
                .forEach(o -> choices.put(o.shortName() + " " + o.code(), o.code()));
        return choices;
    }

    public String save() {
        Optional<Organisation> made = outcome.call(() ->
                register.handle(new RegisterOrganisation.Command(code, name, shortName, kind, level, parentCode)));
        if (made.isEmpty()) {
            return null;
        }
        outcome.done("directory.organisation.registered", made.get().shortName());
        return "/console/directory/organisations.xhtml?faces-redirect=true&kind=" + kind + "&code="
                + made.get().code();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        boolean known = getKinds().contains(kind);
        this.kind = known ? kind : OrgKind.POLICE.name();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getParentCode() {
        return parentCode;
    }

    public void setParentCode(String parentCode) {
        this.parentCode = parentCode;
    }
}
