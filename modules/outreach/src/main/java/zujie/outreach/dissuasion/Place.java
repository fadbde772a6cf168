package zujie.outreach.dissuasion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisation;

/** To whom a task was sent, and which station visits. */
@Embeddable
public class Place {

    @Column(name = "unit_path")
    private String unitPath;

    @Column(name = "org_code")
    private String orgCode;

    @Column(name = "org_name")
    private String orgName;

    @Column(name = "station_path")
    private String stationPath;

    @Column(name = "station_name")
    private String stationName;

    protected Place() {}

    static Place of(Organisation unit, @Nullable Organisation station) {
        Place place = new Place();
        place.unitPath = unit.path();
        place.orgCode = unit.code();
        place.orgName = unit.shortName();
        if (station != null) {
            place.visitedFrom(station);
        }
        return place;
    }

    void visitedFrom(Organisation station) {
        stationPath = station.path();
        stationName = station.shortName();
    }

    public String unitPath() {
        return unitPath;
    }

    public String orgName() {
        return orgName;
    }

    /** Null as long as nobody has said. */
    @Nullable
    public String stationPath() {
        return stationPath;
    }

    @Nullable
    public String stationName() {
        return stationName;
    }
}
