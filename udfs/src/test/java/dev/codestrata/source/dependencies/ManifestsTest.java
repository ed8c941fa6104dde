package dev.codestrata.source.dependencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ManifestsTest {

  private static List<String> read(String path, String content) {
    return Manifests.read(path, content).stream()
        .map(d -> d.ecosystem() + "/" + d.name() + " " + d.version() + " " + d.scope())
        .toList();
  }

  @Test
  void mavenFillsInPropertiesOfItsFile() {
    assertThat(
            read(
                "core/pom.xml",
                """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <parent><groupId>a.b</groupId><artifactId>p</artifactId><version>1</version></parent>
                  <properties><x.version>2.5</x.version></properties>
                  <dependencyManagement><dependencies>
                    <dependency><groupId>m</groupId><artifactId>n</artifactId><version>9</version></dependency>
                  </dependencies></dependencyManagement>
                  <dependencies>
                    <dependency><groupId>${project.groupId}</groupId><artifactId>x</artifactId>
                      <version>${x.version}</version><scope>test</scope>
                      <exclusions><exclusion><groupId>no</groupId><artifactId>no</artifactId></exclusion></exclusions>
                    </dependency>
                    <dependency><groupId>y</groupId><artifactId>y</artifactId><version>${else}</version></dependency>
                  </dependencies>
                  <build><plugins><plugin><artifactId>maven-jar-plugin</artifactId></plugin></plugins></build>
                </project>
                """))
        .containsExactly(
            "maven/a.b:p 1 parent",
            "maven/m:n 9 managed",
            "maven/a.b:x 2.5 test",
            "maven/y:y ${else} null",
            "maven/org.apache.maven.plugins:maven-jar-plugin null plugin");
  }

  @Test
  void externalEntitiesAreNotRead() {
    assertThat(
            read(
                "pom.xml",
                "<!DOCTYPE p [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><project><dependencies>"
                    + "<dependency><groupId>g</groupId><artifactId>&e;</artifactId></dependency>"
                    + "</dependencies></project>"))
        .isEmpty();
  }

  @Test
  void gradleInBothLanguagesAndByCatalogue() {
    assertThat(
            read(
                "build.gradle.kts",
                """
                plugins { id("org.x.y") version "1.2" }
                plugins {
                  id("org.x.y") version "1.2"
                }
                dependencies {
                  implementation("a.b:c:1.0")
                  testImplementation(platform("p:q:2"))
                  api 'g:n:3@jar'
                  compileOnly group: 'h', name: 'i', version: '4'
                }
                """))
        .containsExactly(
            "maven/a.b:c 1.0 implementation",
            "maven/p:q 2 testImplementation",
            "maven/g:n 3 api",
            "maven/h:i 4 compileOnly",
            "maven/org.x.y:org.x.y.gradle.plugin 1.2 plugin");
    assertThat(
            read(
                "gradle/libs.versions.toml",
                """
                [versions]
                k = "1.9"
                [libraries]
                one = { module = "a:b", version.ref = "k" }
                two = "c:d:2"
                three = { group = "e", name = "f", version = "3" }
                """))
        .containsExactly("maven/a:b 1.9 null", "maven/c:d 2 null", "maven/e:f 3 null");
  }

  @Test
  void npmAndItsLockFiles() {
    assertThat(
            read(
                "package.json",
                "{\"dependencies\":{\"react\":\"^18\",\"b\":\"npm:@c/d@^2\"},\"devDependencies\":{\"@types/node\":\"20\"}}"))
        .containsExactly(
            "npm/react ^18 dependencies",
            "npm/@c/d ^2 dependencies",
            "npm/@types/node 20 devDependencies");
    assertThat(
            read(
                "package-lock.json",
                "{\"lockfileVersion\":3,\"packages\":{\"\":{},\"node_modules/a\":{\"version\":\"1\"},"
                    + "\"node_modules/b/node_modules/a\":{\"version\":\"2\",\"dev\":true}}}"))
        .containsExactly("npm/a 1, 2 locked");
    assertThat(
            read(
                "yarn.lock",
                "# yarn lockfile v1\n\n\"@a/b@^1.0.0\", \"@a/b@^1.1.0\":\n  version \"1.2.3\"\n\nc@2:\n  version \"2.0.0\"\n"))
        .containsExactly("npm/@a/b 1.2.3 locked", "npm/c 2.0.0 locked");
    assertThat(
            read(
                "pnpm-lock.yaml",
                "lockfileVersion: '6.0'\npackages:\n  /@a/b@1.2.3(c@1):\n    dev: true\n  /d/4.5.6:\n    dev: false\n"))
        .containsExactly("npm/@a/b 1.2.3 locked", "npm/d 4.5.6 locked");
  }

  @Test
  void pythonInItsManyFormats() {
    assertThat(
            read(
                "requirements-dev.txt",
                "# x\n-r base.txt\nDjango[argon2]>=4.2,<5  # y\nzope.interface ; python_version<'3'\n"
                    + "a @ https://e.org/a.whl\nb==1 --hash=sha256:0\n"))
        .containsExactly(
            "pypi/django >=4.2,<5 null",
            "pypi/zope-interface null null",
            "pypi/a null null",
            "pypi/b ==1 null");
    assertThat(
            read(
                "pyproject.toml",
                """
                [build-system]
                requires = ["hatchling"]
                [project]
                dependencies = ["flask>=2"]
                optional-dependencies = { docs = ["sphinx"] }
                [tool.poetry.dependencies]
                python = "^3.9"
                requests = { version = "^2", optional = true }
                """))
        .containsExactly(
            "pypi/hatchling null build",
            "pypi/flask >=2 null",
            "pypi/sphinx null docs",
            "pypi/requests ^2 null");
    assertThat(read("setup.cfg", "[options]\ninstall_requires =\n    a>=1\n    b\nzip_safe = no\n"))
        .containsExactly("pypi/a >=1 null", "pypi/b null null");
    assertThat(read("Pipfile.lock", "{\"default\":{\"a\":{\"version\":\"==1\"}},\"develop\":{}}"))
        .containsExactly("pypi/a ==1 locked");
    assertThat(read("poetry.lock", "[[package]]\nname = \"A_b\"\nversion = \"1\"\n"))
        .containsExactly("pypi/a-b 1 locked");
  }

  @Test
  void rustAndGo() {
    assertThat(
            read(
                "Cargo.toml",
                """
                [dependencies]
                serde = { version = "1", features = ["derive"] }
                renamed = { package = "real", version = "2" }
                [target.'cfg(unix)'.dev-dependencies]
                libc = "0.2"
                """))
        .containsExactly(
            "cargo/serde 1 null", "cargo/real 2 null", "cargo/libc 0.2 dev-dependencies");
    assertThat(
            read(
                "Cargo.lock",
                "[[package]]\nname = \"own\"\nversion = \"1\"\n[[package]]\nname = \"a\"\nversion = \"2\"\nsource = \"registry+x\"\n"))
        .containsExactly("cargo/a 2 locked");
    assertThat(
            read(
                "go.mod",
                "module x\ngo 1.21\nrequire golang.org/x/sys v0.1.0\nrequire (\n\tgithub.com/a/b v1.2.3\n\tgithub.com/c/d v0.0.0 // indirect\n)\nreplace (\n\tgithub.com/a/b v1.2.3 => ../b v9\n)\n"))
        .containsExactly(
            "golang/golang.org/x/sys v0.1.0 null",
            "golang/github.com/a/b v1.2.3 null",
            "golang/github.com/c/d v0.0.0 indirect");
    assertThat(
            read(
                "go.sum",
                "a.b/c v1.0.0 h1:x=\na.b/c v1.0.0/go.mod h1:y=\na.b/d v2.0.0/go.mod h1:z=\n"))
        .containsExactly("golang/a.b/c v1.0.0 locked");
  }

  @Test
  void rubyAndPhp() {
    assertThat(
            read(
                "Gemfile",
                "source 'https://rubygems.org'\ngem 'rails', '~> 7.0', '>= 7.0.4'\ngroup :test do\n  gem \"rspec\"\nend\n"))
        .containsExactly("gem/rails ~> 7.0, >= 7.0.4 null", "gem/rspec null test");
    assertThat(
            read(
                "x.gemspec",
                "s.add_development_dependency(%q<rake>)\ns.add_dependency \"thor\", \"~> 1\"\n"))
        .containsExactly("gem/thor ~> 1 null");
    assertThat(
            read(
                "Gemfile.lock",
                "GEM\n  specs:\n    a (1.0)\n      b (>= 0)\n    b (2.0)\n\nPLATFORMS\n"))
        .containsExactly("gem/a 1.0 locked", "gem/b 2.0 locked");
    assertThat(
            read(
                "composer.json",
                "{\"require\":{\"php\":\">=8\",\"a/b\":\"^1\"},\"require-dev\":{\"c/d\":\"*\"}}"))
        .containsExactly("composer/a/b ^1 null", "composer/c/d * dev");
  }

  @Test
  void dotnetElixirDartSwiftScala() {
    assertThat(
            read(
                "A.csproj",
                "<Project><ItemGroup><PackageReference Include=\"A\" Version=\"1\"/><PackageReference Include=\"B\"><Version>2</Version><PrivateAssets>all</PrivateAssets></PackageReference></ItemGroup></Project>"))
        .containsExactly("nuget/A 1 null", "nuget/B 2 private");
    assertThat(
            read(
                "mix.exs",
                "  defp deps do\n    [\n      {:phoenix, \"~> 1.7\"},\n      {:credo, \"~> 1\", only: [:dev, :test]}\n    ]\n  end\n"))
        .containsExactly("hex/phoenix ~> 1.7 null", "hex/credo ~> 1 dev,test");
    assertThat(read("pubspec.yaml", "dependencies:\n  http: ^1.0\n  flutter:\n    sdk: flutter\n"))
        .containsExactly("pub/http ^1.0 null", "pub/flutter null null");
    assertThat(
            read(
                "Package.swift",
                "dependencies: [\n  .package(url: \"https://github.com/vapor/vapor.git\",\n    from: \"4.0.0\"),\n]"))
        .containsExactly("swift/github.com/vapor/vapor 4.0.0 null");
    assertThat(read("build.sbt", "libraryDependencies += \"org.x\" %% \"y\" % \"1.0\" % Test,\n"))
        .containsExactly("maven/org.x:y 1.0 Test");
  }

  @Test
  void nativeCodeContainersAndWorkflows() {
    assertThat(read("conanfile.txt", "[requires]\nzlib/1.2.11\n[options]\nx/y\n"))
        .containsExactly("conan/zlib 1.2.11 null");
    assertThat(
            read(
                "vcpkg.json",
                "{\"dependencies\":[\"fmt\",{\"name\":\"zlib\",\"version>=\":\"1.2\"}]}"))
        .containsExactly("vcpkg/fmt null null", "vcpkg/zlib 1.2 null");
    assertThat(
            read(
                "CMakeLists.txt",
                "find_package(Boost 1.70 REQUIRED COMPONENTS system)\nfind_package(ZLIB)\n"))
        .containsExactly("cmake/Boost 1.70 required", "cmake/ZLIB null optional");
    assertThat(
            read(
                ".github/workflows/ci.yml",
                "    - uses: actions/checkout@v4 # x\n    - uses: ./local\n"))
        .containsExactly("githubactions/actions/checkout v4 null");
    assertThat(
            read(
                "docker/Dockerfile",
                "FROM --platform=linux/amd64 registry.io:5000/a/b:1.2 AS build\nFROM build\nFROM alpine@sha256:00\n"))
        .containsExactly("docker/registry.io:5000/a/b 1.2 null", "docker/alpine sha256:00 null");
  }

  @Test
  void frameworksAreKnown() {
    assertThat(
            Manifests.read(
                "package.json",
                "{\"dependencies\":{\"react\":\"1\",\"left-pad\":\"1\",\"@angular/core\":\"1\"}}"))
        .extracting(Dependency::isFramework)
        .containsExactly(true, false, true);
  }

  @Test
  void otherFilesAndMalformedOnesDeclareNothing() {
    assertThat(Manifests.isManifest("src/Main.java")).isFalse();
    assertThat(Manifests.isManifest(null)).isFalse();
    assertThat(Manifests.read("src/Main.java", "x")).isEmpty();
    assertThat(Manifests.read("package.json", null)).isEmpty();
    for (String path :
        List.of(
            "pom.xml",
            "package.json",
            "Cargo.toml",
            "pnpm-lock.yaml",
            "pubspec.yaml",
            "a.csproj")) {
      assertThat(Manifests.read(path, "{[<\u0000 not: a: manifest")).as(path).isEmpty();
    }
  }

  @Test
  void hostileTextsEndInAList() {
    Random random = new Random(3);
    List<String> baits =
        List.of(
            "[",
            "{",
            "{\"a\":",
            "<a>",
            "- ",
            "a: ",
            "&a [*a,",
            "gem '",
            "uses: ",
            "FROM ",
            "\"a\" % ",
            "find_package(",
            ".package(url: \"",
            "implementation(\"",
            "require (",
            "{:a,",
            "[[package]]\n",
            "= ",
            "'",
            "\\",
            " ",
            "a,",
            "\uD800");
    List<String> paths =
        List.of(
            "pom.xml",
            "build.gradle",
            "build.sbt",
            "package.json",
            "yarn.lock",
            "pnpm-lock.yaml",
            "requirements.txt",
            "pyproject.toml",
            "setup.cfg",
            "Cargo.toml",
            "go.mod",
            "go.sum",
            "Gemfile",
            "Gemfile.lock",
            "composer.json",
            "a.csproj",
            "mix.exs",
            "pubspec.yaml",
            "Package.swift",
            "conanfile.py",
            "vcpkg.json",
            "CMakeLists.txt",
            ".github/workflows/a.yml",
            "Dockerfile");
    for (String path : paths) {
      for (String bait : baits) {
        assertThat(Manifests.read(path, bait.repeat(20_000 / bait.length()))).isNotNull();
      }
      StringBuilder mixed = new StringBuilder();
      for (int i = 0; i < 2_000; i++) {
        mixed
            .append(baits.get(random.nextInt(baits.size())))
            .append(random.nextInt(9) == 0 ? "\n" : "");
      }
      assertThat(Manifests.read(path, mixed.toString())).isNotNull();
    }
  }
}
