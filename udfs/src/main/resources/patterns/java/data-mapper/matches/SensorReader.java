package iot;

final class SensorReader {
  private static final String ID = "id";

  private static Sensor sensor(Row row) { // expect: data-mapper
    return Sensor.builder().id(row.getString(ID)).unit(row.getString("unit")).build();
  }
}
