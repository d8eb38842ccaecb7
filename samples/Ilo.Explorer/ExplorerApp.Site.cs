using System.CommandLine;
using Ilo.Explorer.Commands;

namespace Ilo.Explorer;

/// <content>What a natively compiled explorer has not: components are found by reflection.</content>
internal static partial class ExplorerApp
{
    static partial void AddSite(RootCommand root, CommandContext context) => root.Subcommands.Add(SiteCommand.Create(context));
}
