/**
 * A Go program that asks the code of Kubernetes itself whether manifests are valid, as its API server would: structural
 * schemas, no unknown fields, and the rules in CEL. Its arguments are files of definitions, then `--`, then manifests;
 * it prints an object with the faults of each manifest.
 */
export const schemaProgram = `package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"slices"

	"k8s.io/apiextensions-apiserver/pkg/apis/apiextensions"
	apiextensionsv1 "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/cel"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/defaulting"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/pruning"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/validation"
	celconfig "k8s.io/apiserver/pkg/apis/cel"
	"sigs.k8s.io/yaml"
)

type kind struct{ version, kind string }

type checker struct {
	structural *schema.Structural
	validator  validation.SchemaValidator
	rules      *cel.Validator
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func documents(file string) [][]byte {
	var all [][]byte
	for _, each := range bytes.Split(must(os.ReadFile(file)), []byte("\\n---\\n")) {
		if len(bytes.TrimSpace(each)) > 0 {
			all = append(all, each)
		}
	}
	return all
}

func read(file string, checkers map[kind]checker) {
	for _, document := range documents(file) {
		var definition apiextensionsv1.CustomResourceDefinition
		if err := yaml.Unmarshal(document, &definition); err != nil {
			panic(err)
		}
		if definition.Kind != "CustomResourceDefinition" {
			continue
		}
		for _, version := range definition.Spec.Versions {
			var props apiextensions.JSONSchemaProps
			if err := apiextensionsv1.Convert_v1_JSONSchemaProps_To_apiextensions_JSONSchemaProps(version.Schema.OpenAPIV3Schema, &props, nil); err != nil {
				panic(err)
			}
			structural := must(schema.NewStructural(&props))
			validator, _, err := validation.NewSchemaValidator(&props)
			checkers[kind{definition.Spec.Group + "/" + version.Name, definition.Spec.Names.Kind}] = checker{
				structural: structural,
				validator:  must(validator, err),
				rules:      cel.NewValidator(structural, true, celconfig.PerCallLimit),
			}
		}
	}
}

func faults(document []byte, checkers map[kind]checker) []string {
	object := map[string]any{}
	if err := yaml.UnmarshalStrict(document, &object); err != nil {
		return []string{err.Error()}
	}
	version, _ := object["apiVersion"].(string)
	name, _ := object["kind"].(string)
	check, ok := checkers[kind{version, name}]
	if !ok {
		return []string{fmt.Sprintf("there is no %s in %s", name, version)}
	}
	found := []string{}
	for _, path := range pruning.PruneWithOptions(object, check.structural, true, schema.UnknownFieldPathOptions{TrackUnknownFieldPaths: true}) {
		found = append(found, "unknown field "+path)
	}
	defaulting.Default(object, check.structural)
	for _, err := range validation.ValidateCustomResource(nil, object, check.validator) {
		found = append(found, err.Error())
	}
	broken, _ := check.rules.Validate(context.Background(), nil, check.structural, object, nil, celconfig.RuntimeCELCostBudget)
	for _, err := range broken {
		found = append(found, err.Error())
	}
	return found
}

func main() {
	arguments := os.Args[1:]
	end := slices.Index(arguments, "--")
	checkers := map[kind]checker{}
	for _, file := range arguments[:end] {
		read(file, checkers)
	}
	answer := map[string][]string{}
	for _, file := range arguments[end+1:] {
		answer[file] = []string{}
		for _, document := range documents(file) {
			answer[file] = append(answer[file], faults(document, checkers)...)
		}
	}
	if err := json.NewEncoder(os.Stdout).Encode(answer); err != nil {
		panic(err)
	}
}
`;
