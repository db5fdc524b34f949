# Strong scaling: monte-carlo-pi, 64 tasks of 1 M darts
# Draws its images again: gnuplot time-strong.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
1.0 511.2780695
1.0108892860517005 505.77058888113635
1.0218971486541166 500.3224347708335
1.0330248790212284 494.932968104724
1.0442737824274138 489.6015567024334
1.0556451783605572 484.3275751934257
1.0671404006768237 479.11040494364823
1.0787607977571199 473.9494339829662
1.0905077326652577 468.8440569333789
1.102382583307841 463.7936749380096
1.1143867425958924 458.79769559085975
1.1265216186082418 453.8555328673205
1.1387886347566916 448.9666070554325
1.1511892299529827 444.1303446878858
1.1637248587775775 439.3461784747528
1.1763969916502812 434.61354723694546
1.189207115002721 429.93189584038953
1.202156731452703 425.3006751309078
1.215247359980469 420.7193418698043
1.22848053610687 416.18735867014345
1.241857812073484 411.70419393371446
1.255380757024691 407.26932178867554
1.2690509571917332 402.8822220278694
1.2828700160787783 398.5423800478033
1.2968395546510096 394.2492867882868
1.3109612115247644 390.00243867271877
1.3252366431597413 385.80133754901885
1.339667524053303 381.64549063119426
1.3542555469368927 377.5344104415363
1.3690024229745905 373.4676147534398
1.383909881963832 369.4446265348383
1.3989796725383112 365.46497389224834
1.4142135623730951 361.5281900154169
1.42961333839197 357.63381312256496
1.4451808069770467 353.78138640622046
1.460917794180647 349.97045797963557
1.4768261459394993 346.20058082378057
1.4929077282912648 342.4713127349088
1.5091644275934228 338.78221627268647
1.5255981507445384 335.1328587088813
1.5422108254079407 331.52281197660403
1.559004400237837 327.9516526200959
1.5759808451078865 324.41896174505825
1.593142151342267 320.9243249695163
1.6104903319492543 317.4673323752124
1.6280274218573478 314.04757845952275
1.645755478153965 310.66466208789285
1.6636765803267364 307.318186446784
1.681792830507429 304.0077589971279
1.7001063537185235 300.7329914282817
1.718619298122478 297.49349961248
1.7373338352737062 294.2889035597763
1.7562521603732995 291.118827373471
1.7753764925265212 287.9828992060186
1.7947090750031072 284.88075121541067
1.8142521755003989 281.8120195220279
1.8340080864093424 278.77634416595754
1.8539791250833855 275.77336906477007
1.8741676341103 272.80274197175146
1.8945759815869656 269.86411443458445
1.9152065613971474 266.9571417544756
1.9360617934922943 264.08148294572237
1.9571441241754002 261.23680069571566
1.978456026387951 258.42276132537336
2.0 255.63903475
END_OF_DATA

# serial: workers, value, low, high, hollow
$data1 << END_OF_DATA
1.0 490.7094975 475.169357 527.376634 0
END_OF_DATA

# process: workers, value, low, high, hollow
$data2 << END_OF_DATA
1.0 513.9890270000001 485.932925 560.5131759999999 0
2.0 258.638413 243.305676 288.71647099999996 0
END_OF_DATA

# thread: workers, value, low, high, hollow
$data3 << END_OF_DATA
1.0 505.29032399999994 473.805849 534.839618 0
2.0 265.543925 252.664873 274.641275 0
END_OF_DATA

# task: workers, value, low, high, hollow
$data4 << END_OF_DATA
1.0 511.2780695 480.38338899999997 549.513472 0
2.0 254.70978899999997 244.640546 280.095218 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.12056
set rmargin at screen 0.86179
set bmargin at screen 0.205
set tmargin at screen 0.848
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [0.95:2.05]
set xtics ('1' 1.0, '2' 2.0)
set yrange [0.0:599.7490983199999]
set ytics ('0' 0.0, '200' 200.0, '400' 400.0)
set label 1 'Strong scaling: monte-carlo-pi, 64 tasks of 1 M darts' at screen 0.12056, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'T(1) = 508 ms · 95% intervals, 10 rounds · 2 cores' at screen 0.12056, screen 0.895 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 3 'Completion time T(N) in ms' at screen 0.03125, screen 0.5265 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 4 'Workers N' at screen 0.49118, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'AMD EPYC' at screen 0.12056, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 6 'ideal' at screen 0.89304, screen 0.46068 left font 'DejaVu Sans,36.0' textcolor rgb '#808080' noenhanced
set label 7 'serial' at screen 0.89304, screen 0.7311 left font 'DejaVu Sans,36.0' textcolor rgb '#000000' noenhanced
set label 8 'process' at screen 0.89304, screen 0.50388 left font 'DejaVu Sans,36.0' textcolor rgb '#D55E00' noenhanced
set label 9 'thread' at screen 0.89304, screen 0.54708 left font 'DejaVu Sans,36.0' textcolor rgb '#0072B2' noenhanced
set label 10 'task' at screen 0.89304, screen 0.41748 left font 'DejaVu Sans,36.0' textcolor rgb '#009E73' noenhanced
set arrow from screen 0.84404, screen 0.47907 to screen 0.88867, screen 0.46068 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#808080'
set arrow from screen 0.84404, screen 0.48229 to screen 0.88867, screen 0.50388 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#D55E00'
set arrow from screen 0.84404, screen 0.48969 to screen 0.88867, screen 0.54708 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#0072B2'
set arrow from screen 0.84404, screen 0.47808 to screen 0.88867, screen 0.41748 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#009E73'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'time-strong.svg'
plot \
  490.7094975 with lines linewidth 3 dashtype (3,4) linecolor rgb '#000000', \
  $data2 using 1:2 with lines linewidth 13.0 dashtype 1 linecolor rgb '#D55E00', \
  $data3 using 1:2 with lines linewidth 9.0 dashtype 1 linecolor rgb '#0072B2', \
  $data4 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#009E73', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data1 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#000000', \
  $data2 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data3 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#0072B2', \
  $data4 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#009E73', \
  $data1 using 1:2 with points pointtype 13 pointsize 0.926 linecolor rgb '#000000', \
  $data2 using 1:2 with points pointtype 5 pointsize 1.593 linecolor rgb '#D55E00', \
  $data3 using 1:2 with points pointtype 7 pointsize 1.259 linecolor rgb '#0072B2', \
  $data4 using 1:2 with points pointtype 9 pointsize 0.926 linecolor rgb '#009E73'
set terminal pngcairo size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36' fontscale 0.75 pointscale 4.3
set output 'time-strong.png'
replot
set terminal pdfcairo size 10in,6.25in noenhanced background rgb 'white' font 'DejaVu Sans,36' fontscale 0.3375 pointscale 2.08 linewidth 0.9
set output 'time-strong.pdf'
replot
set output
