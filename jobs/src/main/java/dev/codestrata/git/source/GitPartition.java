package dev.codestrata.git.source;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.connector.read.InputPartition;

/**
 * What one task reads of one repository.
 *
 * @param repository its path as given, or its id
 * @param location where it is found
 * @param ids commit or blob ids; empty for references
 */
record GitPartition(String repository, String location, List<String> ids)
    implements InputPartition {

  GitPartition {
    ids = new ArrayList<>(ids); // serializable, whatever list it was
  }
}
