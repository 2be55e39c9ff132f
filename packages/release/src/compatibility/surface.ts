import ts from 'typescript';

/** One exported name of an entry point. */
export interface ExportedName {
  readonly name: string;
  readonly isValue: boolean;
  readonly isType: boolean;
  /** Type arguments to name it with, such as `<any, any>`; empty when none are needed. */
  readonly typeArguments: string;
}

function typeArguments(symbol: ts.Symbol): string {
  const declaration = symbol.declarations?.find(
    (node) => ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node),
  );
  const needed = declaration?.typeParameters?.filter((parameter) => !parameter.default) ?? [];
  return needed.length === 0 ? '' : `<${needed.map(() => 'any').join(', ')}>`;
}

/** Every name that a module exports. */
export function listExports(program: ts.Program, file: string): ExportedName[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${file} is not a module`);
  return checker.getExportsOfModule(module).map((exported) => {
    const isAlias = exported.flags & ts.SymbolFlags.Alias;
    const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
    return {
      name: exported.name,
      isValue: (symbol.flags & ts.SymbolFlags.Value) !== 0,
      isType: (symbol.flags & ts.SymbolFlags.Type) !== 0,
      typeArguments: typeArguments(symbol),
    };
  });
}
