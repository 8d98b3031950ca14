package it.architrave.fascicolo.verifica;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1OctetStringParser;
import org.bouncycastle.asn1.ASN1SequenceParser;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1SetParser;
import org.bouncycastle.asn1.ASN1StreamParser;
import org.bouncycastle.asn1.BERTags;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.ContentInfoParser;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignedDataParser;
import org.jspecify.annotations.Nullable;

/** A large envelope without its content, which the library would hold in memory many times over; signatures stay as they are. */
final class BustaStaccata {

    private BustaStaccata() {
    }

    static DSSDocument di(Path busta) throws IOException {
        try (InputStream dentro = Files.newInputStream(busta)) {
            var esterno = new ContentInfoParser((ASN1SequenceParser) new ASN1StreamParser(dentro).readObject());
            SignedDataParser parti = SignedDataParser.getInstance(esterno.getContent(BERTags.SEQUENCE));
            ASN1Set algoritmi = insieme(parti.getDigestAlgorithms());
            ContentInfoParser contenuto = parti.getEncapContentInfo();
            if (contenuto.getContent(BERTags.OCTET_STRING) instanceof ASN1OctetStringParser ottetti) {
                ottetti.getOctetStream().transferTo(java.io.OutputStream.nullOutputStream());
            }
            // In the order of the stream.
            ASN1Set certificati = insieme(parti.getCertificates());
            ASN1Set revoche = insieme(parti.getCrls());
            ASN1Set firme = insieme(parti.getSignerInfos());
            var dati = new SignedData(algoritmi, new ContentInfo(contenuto.getContentType(), null), certificati, revoche, firme);
            return new InMemoryDocument(new ContentInfo(CMSObjectIdentifiers.signedData, dati).getEncoded(), "busta.p7m");
        }
    }

    private static @Nullable ASN1Set insieme(@Nullable ASN1SetParser parte) {
        return parte == null ? null : (ASN1Set) ((ASN1Encodable) parte).toASN1Primitive();
    }
}
