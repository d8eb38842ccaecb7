using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.XPath;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Interchange.Iati.Reading;
using Ilo.Domain.Interchange.Iati.Rules;
using NodaTime;

namespace Ilo.Domain.Interchange.Iati;

/// <summary>The rules of a ruleset of the IATI Standard, as its JSON states them (SPEC.rst, XPath 1.0).</summary>
/// <remarks>
/// Every kind of rule of the specification is known. Rules that need a list of the Registry are left out where they rest on it alone (1.14.8, 1.18.8), and
/// asked of every identifier where the list only makes exceptions. Immutable and safe for use by any number of threads.
/// </remarks>
public sealed class IatiRules
{
    private readonly ValueList<(string Context, RuleCase Rule)> _rules;

    private IatiRules(ValueList<(string Context, RuleCase Rule)> rules) => _rules = rules;

    /// <summary>Gets how many cases of rules there are, those inside loops counted and the loops not.</summary>
    public int Count => _rules.Sum(rule => rule.Rule.Kind == "loop" ? rule.Rule.Inner.Count : 1);

    /// <summary>Reads a ruleset, for example <c>rulesets/standard.json</c> of the standard.</summary>
    /// <param name="json">The JSON document, in UTF-8.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException">The document is no ruleset, or has a kind of rule or an expression that cannot be run.</exception>
    public static IatiRules Load(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return new(
            [
                .. from context in document.RootElement.EnumerateObject()
                   from rule in context.Value.EnumerateObject()
                   from one in RuleCase.ReadAll(rule.Name, rule.Value)
                   select (RuleChecks.Nodes(context.Name), RuleChecks.Checked(one)),
            ]);
        }
        catch (Exception failure) when (failure is JsonException or (InvalidOperationException and not ObjectDisposedException))
        {
            throw new FormatException($"The document is no ruleset: {failure.Message}", failure);
        }
    }

    /// <summary>Checks a file.</summary>
    /// <param name="stream">The XML file; it stays open.</param>
    /// <param name="asOf">The day that the rules take for now.</param>
    /// <param name="sourceName">The name of the file, for the diagnostics.</param>
    /// <returns>
    /// One diagnostic for each rule that an element does not keep, its first argument the rule's own identifier; one where the file cannot be read.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ValueList<Diagnostic> Check(Stream stream, LocalDate asOf, string sourceName = "")
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(sourceName);
        List<Diagnostic> found = [];
        XmlReader? reader = null;
        try
        {
            // Already here the framework reads the beginning.
            reader = XmlInput.Create(stream);
            Check(new XPathDocument(reader, XmlSpace.Preserve).CreateNavigator(), asOf, sourceName, found);
        }
        catch (XmlException failure)
        {
            found.Add(XmlInput.DiagnosticOf(failure, sourceName));
        }
        catch (DecoderFallbackException)
        {
            found.Add(XmlInput.BadEncodingAt(reader, sourceName));
        }
        finally
        {
            reader?.Dispose();
        }

        return found.ToValueList();
    }

    /// <summary>Returns how many cases of rules there are.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Count} rules");

    private void Check(XPathNavigator root, LocalDate asOf, string sourceName, List<Diagnostic> found)
    {
        XmlNamespaceManager namespaces = new(root.NameTable);
        foreach ((string context, RuleCase rule) in _rules)
        {
            foreach (XPathNavigator element in root.Select(context, namespaces))
            {
                Check(rule, element, new(element, namespaces, asOf), sourceName, found);
            }
        }
    }

    private static void Check(RuleCase rule, XPathNavigator element, RuleContext context, string sourceName, List<Diagnostic> found)
    {
        if ((rule.Text("condition") is { } condition && !context.IsTrue(condition)) || rule.List("prefix").Contains(RuleCase.PrefixList))
        {
            return;
        }

        if (rule.Kind == "loop")
        {
            foreach (string value in context.Values(rule.Text("foreach")!).Distinct(StringComparer.Ordinal).ToArray())
            {
                foreach (RuleCase inner in rule.Inner)
                {
                    Check(inner.Substituted(rule.List("subs"), value), element, context, sourceName, found);
                }
            }

            return;
        }

        if (!RuleKinds.IsKept(rule, context))
        {
            IXmlLineInfo? place = element as IXmlLineInfo;
            SourceReference source = new(sourceName, default, Math.Max(0, (place?.LineNumber ?? 1) - 1), Math.Max(0, (place?.LinePosition ?? 1) - 1));
            found.Add(new(rule.IsError ? InterchangeDiagnostics.RuleBroken
                : InterchangeDiagnostics.RuleNotFollowed, source, [rule.Id, rule.Message.TrimEnd('.')]));
        }
    }
}
