using System.Text;
using System.Xml;
using System.Xml.Linq;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Interchange.Iati.Reading;

namespace Ilo.Domain.Interchange.Iati;

/// <summary>A file that is being read: its activities, gone through once, and what is to say about the file.</summary>
/// <remarks>Compared by reference. For one thread at a time.</remarks>
public sealed class IatiReading : IAsyncEnumerable<IatiActivity>
{
    private readonly Stream _stream;
    private readonly IatiReaderOptions _options;
    private readonly List<Diagnostic> _diagnostics = [];
    private bool _isBegun;

    internal IatiReading(Stream stream, IatiReaderOptions options)
    {
        _stream = stream;
        _options = options;
    }

    /// <summary>Gets what a person should know about the file as a whole so far; complete when the activities have been gone through.</summary>
    public ValueList<Diagnostic> Diagnostics => _diagnostics.ToValueList();

    /// <summary>Goes through the activities that are complete, in the order of the file.</summary>
    /// <param name="cancellationToken">Stops the reading between two activities.</param>
    /// <exception cref="InvalidOperationException">The activities were gone through before: the stream is read once.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IAsyncEnumerator<IatiActivity> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        if (_isBegun)
        {
            throw new InvalidOperationException("The activities were gone through before; read the file again.");
        }

        _isBegun = true;
        return ActivitiesAsync(cancellationToken);
    }

    private async IAsyncEnumerator<IatiActivity> ActivitiesAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using XmlReader xml = await XmlInput.CreateAsync(_stream, cancellationToken).ConfigureAwait(false);
        FileState state = new(_options, _diagnostics);
        while (await NextAsync(xml, state, cancellationToken).ConfigureAwait(false) is { } element)
        {
            yield return new ActivityReader(element, state).Read();
        }
    }

    // Null at the end, and where the file cannot be read further.
    private async Task<XElement?> NextAsync(XmlReader xml, FileState state, CancellationToken cancellationToken)
    {
        try
        {
            while (await xml.ReadAsync().ConfigureAwait(false))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (xml.NodeType != XmlNodeType.Element)
                {
                    continue;
                }

                if (xml.Depth == 0)
                {
                    state.Begin(xml);
                }

                if (xml.LocalName == "iati-activity" && xml.NamespaceURI.Length == 0)
                {
                    using XmlReader activity = xml.ReadSubtree();
                    return await XElement.LoadAsync(activity, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace, cancellationToken)
                        .ConfigureAwait(false);
                }
            }
        }
        catch (XmlException failure)
        {
            _diagnostics.Add(XmlInput.DiagnosticOf(failure, _options.SourceName));
        }
        catch (DecoderFallbackException)
        {
            _diagnostics.Add(XmlInput.BadEncodingAt(xml, _options.SourceName));
        }

        return null;
    }
}
