using System.Text;
using Ilo.Explorer;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return ExplorerApp.Run(args, Terminal.OfProcess());
