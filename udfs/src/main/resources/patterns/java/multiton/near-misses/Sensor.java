package iot;

import java.util.HashMap;
import java.util.Map;

public class Sensor {
  private static final Map<String, Sensor> SENSORS = new HashMap<>();

  public Sensor(String id) {
    SENSORS.put(id, this);
  }

  public static Sensor find(String id) {
    return SENSORS.get(id);
  }
}
