package dev.codestrata.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class TablesTest {

  @Test
  void everyRowRecordIsListed() {
    Set<String> marked = new TreeSet<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.codestrata.tables")) {
      if (type.isAnnotatedWith(Table.class)) {
        marked.add(type.getSimpleName());
      }
    }

    assertThat(Tables.all())
        .extracting(table -> table.schema().recordType().getSimpleName())
        .containsExactlyInAnyOrderElementsOf(marked);
    assertThat(Tables.all()).extracting(LakeTable::name).doesNotHaveDuplicates();
  }

  @Test
  void everyColumnAndFieldHasAComment() {
    for (LakeTable<?> table : Tables.all()) {
      assertThat(uncommented(table.name(), table.schema().structType())).isEmpty();
      assertThat(table.comment()).endsWith(".");
    }
  }

  @Test
  void tablesAreFoundByName() {
    assertThat(Tables.byName("blob_patterns")).contains(Tables.BLOB_PATTERNS);
    assertThat(Tables.byName("nothing")).isEmpty();
    assertThat(Tables.BLOB_PATTERNS.key())
        .containsExactly("blob_id", "language", "pattern_type", "start_byte", "end_byte");
    assertThat(Tables.DEAD_LETTERS.schema().structType().apply("repository_id").nullable())
        .isTrue();
  }

  @Test
  void rowThatIsNoRecordSaysWhy() {
    var schema = Tables.REPOSITORY_COMMITS.schema();
    var row =
        new org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema(
            new Object[] {"r", "c", null}, schema.structType());

    assertThatThrownBy(() -> schema.toRecord(row))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "A row with columns repository_id, commit_id, in_default_branch is no"
                + " RepositoryCommitRow: column in_default_branch is null");
  }

  private static List<String> uncommented(String place, DataType type) {
    if (type instanceof StructType struct) {
      return Arrays.stream(struct.fields())
          .flatMap(field -> uncommentedField(place, field).stream())
          .toList();
    } else if (type instanceof ArrayType array) {
      return uncommented(place, array.elementType());
    } else if (type instanceof MapType map) {
      return uncommented(place, map.valueType());
    }
    return List.of();
  }

  private static List<String> uncommentedField(String place, StructField field) {
    String name = place + "." + field.name();
    return field.getComment().isEmpty() ? List.of(name) : uncommented(name, field.dataType());
  }
}
