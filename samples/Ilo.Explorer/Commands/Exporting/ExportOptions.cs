using System.CommandLine;
using NodaTime;
using NodaTime.Text;

namespace Ilo.Explorer.Commands.Exporting;

/// <summary>The options of <c>export</c> that only the formats of others need.</summary>
internal sealed class ExportOptions
{
    private static readonly Uri Example = new("https://example.org/");

    private readonly Option<LocalDate?> _asOf = new("--as-of")
    {
        Description = "The day that status and stamps are given for, for example 2026-01-01. Without it: today.",
        HelpName = "day",
        Arity = ArgumentArity.ExactlyOne,
        CustomParser = result => result.Day(),
    };

    private readonly Option<Uri?> _baseAddress = new("--base-url")
    {
        Description = $"The address of the site that has the items' pages; its host names them. Without it: {Example}.",
        HelpName = "url",
        Arity = ArgumentArity.ExactlyOne,
        CustomParser = result => Uri.TryCreate(result.Value(), UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https"
            ? address
            : result.Refuse<Uri?>($"'{result.Value()}' is no web address; give one such as {Example}."),
    };

    private readonly Option<string> _table = new("--table")
    {
        Description = "The table of csv and parquet, for example project_donors.",
        HelpName = "name",
        DefaultValueFactory = _ => "projects",
        Arity = ArgumentArity.ExactlyOne,
    };

    internal void AddTo(Command command)
    {
        command.Options.Add(_asOf);
        command.Options.Add(_baseAddress);
        command.Options.Add(_table);
    }

    /// <summary>Returns what is exported and how; what the caller did not say is said on standard error.</summary>
    internal ExportSettings Read(Invocation invocation)
    {
        LocalDate? asOf = invocation.Parsed.GetValue(_asOf);
        Uri? address = invocation.Parsed.GetValue(_baseAddress);
        if (asOf is null)
        {
            invocation.Terminal.Error.WriteLine($"as of today, {LocalDatePattern.Iso.Format(invocation.Terminal.Today)}; --as-of gives another day");
        }

        if (address is null)
        {
            invocation.Terminal.Error.WriteLine($"items are named and addressed by {Example}, an example; --base-url gives your own site");
        }

        if (invocation.Identities is null)
        {
            invocation.Terminal.Error.WriteLine("identifiers are made anew; --identities keeps them in a file from one export to the next");
        }

        ExportSettings settings = new(invocation.Catalogue, asOf ?? invocation.Terminal.Today, address ?? Example, invocation.Parsed.GetValue(_table)!);
        return settings.Tables.Any(table => table.Name == settings.Table)
            ? settings
            : throw new ExplorerException(
                ExitCodes.Usage, $"There is no table '{settings.Table}'; give one of {string.Join(", ", settings.Tables.Select(table => table.Name))}.");
    }
}
