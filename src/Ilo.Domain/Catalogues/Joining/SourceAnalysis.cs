using Ilo.Domain.Recognition;

namespace Ilo.Domain.Catalogues.Joining;

/// <summary>What a source record says by itself.</summary>
/// <param name="Findings">What its text states.</param>
/// <param name="Features">What is compared.</param>
/// <param name="Recognizer">What found it.</param>
/// <param name="Words">The words that the features' numbers stand for.</param>
internal sealed record SourceAnalysis(SourceFindings Findings, Features Features, TextRecognizer Recognizer, WordTable Words);
