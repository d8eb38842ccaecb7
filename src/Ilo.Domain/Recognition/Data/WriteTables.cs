// The program as which the project is compiled first: it writes the tables that the library then embeds.
using Ilo.Domain.Recognition;

using FileStream tables = File.Create(args[0]);
BuiltInTables.Write(tables);
