package dev.codestrata.lake;

import dev.codestrata.tables.LakeTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The columns that the lake adds to every table. */
final class Stamps {

  static final String RUN_ID = "run_id";
  static final String WRITTEN_AT = "written_at";

  private Stamps() {}

  /** The schema of a table as it is stored. */
  static StructType storedSchema(LakeTable<?> table) {
    List<StructField> fields = new ArrayList<>(Arrays.asList(table.schema().structType().fields()));
    if (!hasOwnRunId(table)) {
      fields.add(
          new StructField(
              RUN_ID, DataTypes.StringType, true, comment("Run that last changed the row")));
    }
    fields.add(
        new StructField(
            WRITTEN_AT, DataTypes.TimestampType, true, comment("When the row was last changed")));
    return new StructType(fields.toArray(StructField[]::new));
  }

  /** True for the table of runs, whose key is the column that the others are stamped with. */
  static boolean hasOwnRunId(LakeTable<?> table) {
    return table.columns().contains(RUN_ID);
  }

  private static org.apache.spark.sql.types.Metadata comment(String text) {
    return new MetadataBuilder().putString("comment", text).build();
  }
}
