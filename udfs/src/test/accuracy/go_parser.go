// Definitions by go/parser as path, language, kind, name, line: go run go_parser.go MATERIAL
package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	root := os.Args[1]
	_ = filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".go") {
			return nil
		}
		files := token.NewFileSet()
		file, err := parser.ParseFile(files, path, nil, parser.SkipObjectResolution)
		if err != nil {
			return nil
		}
		name, _ := filepath.Rel(root, path)
		say := func(kind string, ident *ast.Ident) {
			fmt.Printf("%s\tGo\t%s\t%s\t%d\n", name, kind, ident.Name, files.Position(ident.Pos()).Line)
		}
		fmt.Printf("%s\tGo\t\t\t\n", name)
		ast.Inspect(file, func(node ast.Node) bool {
			switch n := node.(type) {
			case *ast.FuncDecl:
				if n.Body != nil {
					say("function", n.Name)
				}
			case *ast.TypeSpec:
				switch n.Type.(type) {
				case *ast.StructType:
					say("struct", n.Name)
				case *ast.InterfaceType:
					say("interface", n.Name)
				}
			case *ast.InterfaceType:
				for _, field := range n.Methods.List {
					if _, ok := field.Type.(*ast.FuncType); ok {
						for _, ident := range field.Names {
							say("method", ident)
						}
					}
				}
			}
			return true
		})
		return nil
	})
}
